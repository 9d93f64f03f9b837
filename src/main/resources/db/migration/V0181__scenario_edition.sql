alter table scenario add edition text check (edition ~ '^[A-Z0-9-]{3,40}$');
comment on column scenario.edition is 'What it is judged by; absent for the edition in force for the county.';
