truncate search_page, search_content;
insert into search_waiting (document) select id from document on conflict do nothing;

drop index search_page_keys;
alter table search_page add column scopes integer[] not null;
create index search_page_keys on search_page using gin (keys, scopes) with (fastupdate = off);
comment on column search_page.keys is 'Each UTF-16 unit, each two and, by numbers that a few have in common, each three side by side of the folded text.';
comment on column search_page.scopes is 'Numbers of the regions and cases in which it lies; a few have one in common.';

alter table search_label add column scopes integer[] not null default '{}';
update search_label set scopes = array(select key from unnest(keys) as key where key between 65536 and 2097151),
    keys = array(select key from unnest(keys) as key where key not between 65536 and 2097151);
alter table search_label alter column scopes drop default;
drop index search_label_keys;
create index search_label_keys on search_label using gin (keys, scopes) with (fastupdate = off);
comment on column search_label.keys is 'Each UTF-16 unit and each two side by side of the folded text.';
comment on column search_label.scopes is 'Numbers of the regions and the case in which it lies; a few have one in common.';
