-- Title: A theme over the years
-- Population: reviews that the panel completed in the window of years that ends in the year; teenage suicide: of children aged 10 to 17
-- Numerator: reviews in which the theme is found, as in the table of themes
-- Denominator: reviews in which it is known whether the theme is found
-- Source: statutory supplementary form for sudden unexpected death; factors graded 2 by the panel; local list of themes; decisions on
--   what themes’ rules propose
with year as (
  select y || '-' || lpad(((y + 1) % 100)::text, 2, '0') as label,
         (greatest(make_date(y, 4, 1), :from) - make_interval(years => cast(:window as int) - 1))::date as first,
         least(make_date(y + 1, 4, 1), :until)                                                  as after
    from generate_series(extract(year from cast(:from as date) - interval '3 months')::int,
                         extract(year from cast(:until as date) - 1 - interval '3 months')::int) y
), found as (
  select r.reviewed_on, t.answer
    from theme_answers(:panels, cast(:theme as text)) t
    join fact_review r on r.case_id = t.case_id
   where r.panel = any (:panels)
     and chosen(cast(:chosen as jsonb), r.age_band, r.sex, r.category, r.ethnic_group, r.local_authority)
)
select y.label                                      as "group",
       count(*) filter (where f.answer = 'yes')     as cases,
       count(*) filter (where f.answer = 'no')      as no
  from year y
  left join found f on f.reviewed_on >= y.first and f.reviewed_on < y.after
 group by y.label
 order by y.label
