-- Rows of the official list that group divisions but have no government of their own.
update region set body = false
where code in ('1101', '1201', '3101', '5001', '5002', '4190', '4290', '4690', '6590');

-- Cities without counties apply themselves; the list's only row below repeats the city.
update region set body = false where parent in ('4419', '4420', '4604', '6202');
update region set applicant = true, above = parent where code in ('4419', '4420', '4604', '6202');

update region county set applicant = true, above = case when city.body then city.code else city.parent end
from region city
where county.level = 'COUNTY' and county.body and city.code = county.parent;

insert into region_path (region, ancestor)
with recursive path (region, ancestor) as (
    select code, code from region
    union all
    select path.region, region.parent from path join region on region.code = path.ancestor where region.parent is not null
)
select region, ancestor from path;
