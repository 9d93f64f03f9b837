create table document_description (
    series uuid not null references document,
    revision integer not null check (revision >= 1),
    version integer not null check (version >= 1),
    title text not null check (title <> '' and char_length(title) <= 200),
    source text not null check (char_length(source) <= 100),
    effective date,
    covers_from date,
    covers_to date,
    confidentiality text not null check (confidentiality in ('PUBLIC', 'INTERNAL', 'SENSITIVE')),
    reason text not null check (char_length(reason) <= 500),
    by_name text not null check (by_name <> ''),
    by_display_name text not null check (by_display_name <> ''),
    at timestamptz not null,
    primary key (series, revision),
    check ((covers_from is null) = (covers_to is null)),
    check (covers_from <= covers_to)
);
comment on table document_description is 'What is said of a document (佐证材料): title, source, dates, mark; the latest revision counts, all are kept.';
comment on column document_description.series is 'The first version of the document.';
comment on column document_description.version is 'The version of the document that was current when this was said.';
comment on column document_description.effective is 'From when the document itself counts, such as the date of an order; not when it was uploaded.';

create table document_place (
    series uuid not null,
    revision integer not null,
    box text not null check (box ~ '^[A-Z][A-Z0-9]{0,19}$'),
    year integer check (year between 1900 and 2999),
    material integer check (material >= 1),
    pages text not null check (char_length(pages) <= 100),
    foreign key (series, revision) references document_description,
    unique nulls not distinct (series, revision, box, year, material)
);
comment on table document_place is 'The boxes that a document serves, by year and material, with the pages that prove it.';
comment on column document_place.year is 'One of the years looked back on; absent for a document that is of no single one.';
comment on column document_place.material is 'The number within the list of material of the item; absent for other material.';

create trigger document_description_append_only before update or delete or truncate on document_description
    for each statement execute function refuse_change_of_document();
create trigger document_place_append_only before update or delete or truncate on document_place
    for each statement execute function refuse_change_of_document();

create table document_opened (
    document_id uuid not null references document,
    person text not null check (person <> ''),
    at timestamptz not null,
    primary key (document_id, person)
);
comment on table document_opened is 'Who opened which version of a document first when.';

create table box_due (
    case_id uuid not null references casefile,
    box text not null check (box ~ '^[A-Z][A-Z0-9]{0,19}$'),
    due date not null,
    by_name text not null check (by_name <> ''),
    at timestamptz not null,
    primary key (case_id, box)
);
comment on table box_due is 'Until when a box is to be filled, where the education bureau says so; otherwise the round does.';
