alter table scrub_finding add owners text[] not null default '{}';
comment on column scrub_finding.owners is 'What has the content besides documents, such as sealed dossiers.';

alter table scrub_finding drop constraint scrub_finding_damage_check;
alter table scrub_finding add constraint scrub_finding_damage_check
    check (damage in ('MISSING', 'SHORTER', 'LONGER', 'CHANGED', 'SWAPPED', 'UNREADABLE'));
