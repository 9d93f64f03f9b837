-- What an officer above hands in for a whole region is no import of the county's own.
alter table workbook_import add column sender text not null default 'COUNTY' check (sender in ('COUNTY', 'REGION'));
alter table workbook_import alter column sender drop default;
comment on column workbook_import.sender is 'Who handed it in: the county itself, or whoever conducts the work of its region, for many counties at once.';
