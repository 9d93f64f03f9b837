alter table review_problem add sent_at timestamptz;
update review_problem set sent_at = listed_at;
comment on column review_problem.sent_at is 'When the county was told to solve it (责令整改); before, only those who listed it and those above know of it.';
