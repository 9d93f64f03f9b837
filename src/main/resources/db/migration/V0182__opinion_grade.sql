alter table review_opinion add grade text check (grade <> '');
alter table review_opinion add check (grade is null or judgement in ('MET', 'NOT_MET'));
comment on column review_opinion.grade is 'The grade given to an item with a rubric (评价等级), which decides the judgement; absent for all others.';
