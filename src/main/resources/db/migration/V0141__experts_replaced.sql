alter table review_panel add replaced_at timestamptz, add check (replaced_at is null or handed_in_at is null);
comment on column review_panel.replaced_at is 'When another expert took the place; from then on no member of the panel. By whom and why stands in the log.';
