-- Items of a catalogue bear their chapter: C1-1.
alter table material_request drop constraint material_request_box_check;
alter table material_request add constraint material_request_box_check check (box ~ '^[A-Z][A-Z0-9-]{0,19}$');
