create sequence evidence_revision_number;
create table evidence_revision (
    case_id uuid primary key references casefile,
    number bigint not null
);
comment on table evidence_revision is 'Which state the documents of a case are in: a number that changes with them, in the same transaction, and never comes again.';

create function evidence_changed(cases uuid[]) returns void language sql as $$
    insert into evidence_revision (case_id, number)
    select id, nextval('evidence_revision_number') from (select distinct unnest(cases) as id order by id) as changed
    on conflict (case_id) do update set number = excluded.number
$$;

create function document_added() returns trigger language plpgsql as $$
begin
    perform evidence_changed(array(select case_id from added));
    return null;
end $$;
create trigger document_changes_evidence after insert on document referencing new table as added
    for each statement execute function document_added();

create function document_described() returns trigger language plpgsql as $$
begin
    perform evidence_changed(array(select document.case_id from added join document on document.id = added.series));
    return null;
end $$;
create trigger document_description_changes_evidence after insert on document_description referencing new table as added
    for each statement execute function document_described();
create trigger document_place_changes_evidence after insert on document_place referencing new table as added
    for each statement execute function document_described();

create function content_checked() returns trigger language plpgsql as $$
begin
    perform evidence_changed(array(select case_id from document where sha256 = new.sha256));
    return null;
end $$;
create trigger content_check_enters_evidence after insert on content_check
    for each row execute function content_checked();
create trigger content_check_changes_evidence after update on content_check
    for each row when ((old.macros, old.scan, old.signature) is distinct from (new.macros, new.scan, new.signature))
    execute function content_checked();
