create table paper_template (
    kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
    region text not null references region (code),
    version integer not null check (version > 0),
    file_name text,
    content bytea,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    by_name text not null check (by_name <> ''),
    by_display_name text not null check (by_display_name <> ''),
    at timestamptz not null,
    primary key (kind, region, version),
    check (num_nulls(file_name, content, sha256) in (0, 3)),
    check (octet_length(content) > 0)
);
create trigger paper_template_append_only before update or delete on paper_template for each row execute function refuse_change();
create trigger paper_template_kept before truncate on paper_template for each statement execute function refuse_change();
comment on table paper_template is 'Templates of official papers (公文模板) that administrators put in place, for a province or for all. Append-only: the greatest version counts.';
comment on column paper_template.region is 'A province, or the nation for all provinces without a template of their own.';
comment on column paper_template.content is 'docx or xlsx as it was handed in; absent where the administrator went back to what stood before (恢复默认).';
