-- Title: A theme in completed reviews, by year, each year pooling the window that ends in it
with answered as (
  select extract(year from r.reviewed_on + interval '9 months')::int as ends_in,
         count(*) filter (where t.answer = 'yes')            as cases,
         count(*) filter (where t.answer in ('yes', 'no'))   as denominator,
         count(*) filter (where t.answer = 'not_known')      as not_known
    from theme_answers(:panels, cast(:theme as text)) t
    join fact_review r on r.case_id = t.case_id
   group by 1
), year as (
  select generate_series(cast(:first as int), cast(:last as int)) as ends_in
)
select y.ends_in, coalesce(sum(a.cases), 0) as cases, coalesce(sum(a.denominator), 0) as denominator, coalesce(sum(a.not_known), 0) as not_known
  from year y
  left join answered a on a.ends_in between y.ends_in - cast(:window as int) + 1 and y.ends_in
 group by y.ends_in
 order by y.ends_in
