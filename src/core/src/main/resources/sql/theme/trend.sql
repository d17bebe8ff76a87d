-- Title: A theme in completed reviews, by year, each year pooling the window that ends in it
with answered as (
  select extract(year from r.reviewed_on + interval '9 months')::int as ends_in, t.answer
    from theme_answers(:panels) t
    join fact_review r on r.case_id = t.case_id
   where t.theme = :theme
), year as (
  select generate_series(cast(:first as int), cast(:last as int)) as ends_in
)
select y.ends_in,
       count(a.answer) filter (where a.answer = 'yes')            as cases,
       count(a.answer) filter (where a.answer in ('yes', 'no'))   as denominator,
       count(a.answer) filter (where a.answer = 'not_known')      as not_known
  from year y
  left join answered a on a.ends_in between y.ends_in - cast(:window as int) + 1 and y.ends_in
 group by y.ends_in
 order by y.ends_in
