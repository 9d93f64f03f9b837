insert into form_draft (task, person, field, content, saved)
select task, saved_by, 'work', body, saved_at from review_work;

drop table review_work;
