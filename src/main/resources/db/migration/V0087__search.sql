create table search_content (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    coverage text not null check (coverage in ('WHOLE', 'BEGINNING', 'NO_TEXT', 'UNSUPPORTED', 'ENCRYPTED', 'BROKEN',
        'TOO_LARGE', 'TOO_LONG'))
);
comment on table search_content is 'Contents whose text was taken down to be found, and how much of it there is.';

create table search_page (
    id bigint generated always as identity primary key,
    sha256 text not null references search_content,
    number integer not null check (number >= 0),
    title text not null,
    text text not null,
    folded text collate "C" not null check (folded <> ''),
    keys integer[] not null
);
create index search_page_content on search_page (sha256);
create index search_page_keys on search_page using gin (keys) with (fastupdate = off);
comment on table search_page is 'The text inside contents, page by page.';
comment on column search_page.number is 'Of a page, from 1; 0 if the content has no pages.';
comment on column search_page.folded is 'As it is compared: one form of what is written in several.';
comment on column search_page.keys is 'Each UTF-16 unit and each two side by side of the folded text, and by numbers that stand for no text the regions and cases in which it lies.';

create table search_label (
    id bigint generated always as identity primary key,
    series uuid not null references document,
    person text not null,
    text text not null,
    folded text collate "C" not null,
    keys integer[] not null
);
create index search_label_series on search_label (series);
create index search_label_keys on search_label using gin (keys) with (fastupdate = off);
comment on table search_label is 'What documents are called: name, title, source, reason, line by line; and what reviewers remarked.';
comment on column search_label.person is 'The only one to find a remark; empty for what everybody finds who may know of the case.';

create table search_waiting (
    document uuid primary key references document,
    since timestamptz not null default now(),
    tries integer not null default 0,
    until timestamptz
);
create index search_waiting_order on search_waiting (since, document);
comment on table search_waiting is 'Documents whose text is still to be taken down.';
comment on column search_waiting.until is 'Somebody is at it, or shall not be, until then.';
insert into search_waiting (document) select id from document;

