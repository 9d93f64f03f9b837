-- Items of a catalogue bear their chapter: C1-1.
alter table document drop constraint document_box_check;
alter table document add constraint document_box_check check (box ~ '^[A-Z][A-Z0-9-]{0,19}$');
alter table document_place drop constraint document_place_box_check;
alter table document_place add constraint document_place_box_check check (box ~ '^[A-Z][A-Z0-9-]{0,19}$');
alter table box_due drop constraint box_due_box_check;
alter table box_due add constraint box_due_box_check check (box ~ '^[A-Z][A-Z0-9-]{0,19}$');
