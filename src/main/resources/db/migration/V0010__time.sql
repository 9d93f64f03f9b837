create table clock_offset (
    id boolean primary key default true check (id),
    offset_ms bigint not null check (offset_ms >= 0)
);
comment on table clock_offset is 'How far the application''s clock is ahead of real time; moved only in the demo profile and by tests.';
insert into clock_offset (offset_ms) values (0);

create table calendar_day (
    day date primary key,
    working boolean not null,
    source text not null
);
comment on table calendar_day is 'Days that differ from Monday-to-Friday: statutory holidays and make-up working days, by the State Council''s yearly notice.';

insert into calendar_day (day, working, source)
select d::date, false, '国办发明电〔2024〕12号'
from (values ('2025-01-01','2025-01-01'), ('2025-01-28','2025-02-04'), ('2025-04-04','2025-04-06'),
             ('2025-05-01','2025-05-05'), ('2025-05-31','2025-06-02'), ('2025-10-01','2025-10-08')) as h(a, b),
     generate_series(h.a::date, h.b::date, interval '1 day') as d;
insert into calendar_day (day, working, source)
select d::date, true, '国办发明电〔2024〕12号'
from (values ('2025-01-26'), ('2025-02-08'), ('2025-04-27'), ('2025-09-28'), ('2025-10-11')) as h(d);
insert into calendar_day (day, working, source)
select d::date, false, '国办发明电〔2025〕7号'
from (values ('2026-01-01','2026-01-03'), ('2026-02-15','2026-02-23'), ('2026-04-04','2026-04-06'),
             ('2026-05-01','2026-05-05'), ('2026-06-19','2026-06-21'), ('2026-09-25','2026-09-27'),
             ('2026-10-01','2026-10-07')) as h(a, b),
     generate_series(h.a::date, h.b::date, interval '1 day') as d;
insert into calendar_day (day, working, source)
select d::date, true, '国办发明电〔2025〕7号'
from (values ('2026-01-04'), ('2026-02-14'), ('2026-02-28'), ('2026-05-09'), ('2026-09-20'), ('2026-10-10')) as h(d);
