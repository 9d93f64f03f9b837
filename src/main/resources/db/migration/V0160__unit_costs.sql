create table unit_cost (
    county text not null references region (code),
    item text not null check (item ~ '^R[0-9]+$'),
    price numeric not null check (price > 0),
    move numeric check (move >= 0 and move <= price),
    set_by_name text not null check (set_by_name <> ''),
    set_at timestamptz not null,
    primary key (county, item)
);
comment on table unit_cost is 'What one more teacher, m2, yuan of equipment or room costs in a county (单价), where its bureau has set it; elsewhere the assumptions of assessment/plan-costs.json hold.';
comment on column unit_cost.move is 'The cost of a teacher who changes to another school of the county (交流轮岗); absent where nothing can move.';
