-- Title: A theme over the years
-- Population: reviews that the panel completed in the window of years that ends in the year; teenage suicide: of children aged 10 to 17
-- Numerator: reviews in which the theme is found, as in the table of themes
-- Denominator: reviews in which it is known whether the theme is found
-- Source: statutory supplementary form for sudden unexpected death; factors graded 2 by the panel; local list of themes
with year as (
  select y || '-' || lpad(((y + 1) % 100)::text, 2, '0') as label,
         (greatest(make_date(y, 4, 1), :from) - make_interval(years => cast(:window as int) - 1))::date as first,
         least(make_date(y + 1, 4, 1), :until)                                                  as after
    from generate_series(extract(year from cast(:from as date) - interval '3 months')::int,
                         extract(year from cast(:until as date) - 1 - interval '3 months')::int) y
), review as (
  select case_id, category, age_years, reviewed_on
    from fact_review
   where reviewed_on >= (select min(first) from year)
     and reviewed_on < :until
     and panel = any (:panels)
     and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
), code_of_theme (theme, code) as (
  values ('co-sleeping', 'S01'), ('hazardous-co-sleeping', 'S02'),
         ('safe-sleep', 'S01'), ('safe-sleep', 'S02'), ('safe-sleep', 'S03'), ('safe-sleep', 'S04'), ('safe-sleep', 'S05'),
         ('safe-sleep', 'S06'), ('safe-sleep', 'S07'), ('safe-sleep', 'S08'), ('safe-sleep', 'S09'), ('safe-sleep', 'S10')
  union all
  select theme, code
    from theme_factor
   where theme not in ('co-sleeping', 'hazardous-co-sleeping', 'safe-sleep', 'teenage-suicide')
), found as (
  select r.case_id, r.reviewed_on,
         case when bool_or(s.answer = 'yes') then 'yes'
              when bool_or(s.answer = 'not_known') then 'not_known'
              else 'no' end as answer
    from review r
    join fact_answer s on s.case_id = r.case_id
   where s.code in (select code from code_of_theme where theme = :theme)
   group by r.case_id, r.reviewed_on
  union all
  select case_id, reviewed_on, case when category = 2 then 'yes' else 'no' end
    from review
   where :theme = 'teenage-suicide'
     and age_years between 10 and 17
)
select y.label                                      as "group",
       count(*) filter (where f.answer = 'yes')     as cases,
       count(*) filter (where f.answer = 'no')      as no
  from year y
  left join found f on f.reviewed_on >= y.first and f.reviewed_on < y.after
 group by y.label
 order by y.label
