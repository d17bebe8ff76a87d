-- Title: Themes in completed reviews
-- Population: reviews that the panel completed in the period; teenage suicide: of children aged 10 to 17
-- Numerator: reviews in which the theme is found. Co-sleeping: S01. Hazardous co-sleeping: S02, given as a factor or
--   derived from the sudden unexpected death form (a shared surface and any of sofa or armchair, alcohol, drugs or sedating
--   medicine taken by the sharer, a sharer who smokes, birth before 37 weeks or below 2,500 g). Safe sleep: any of S01 to S10.
--   Teenage suicide: category 2. Any other theme: any of its factors, by whichever scheme they were graded, or of these
--   circumstances told on a form: smoking in pregnancy or in the household, body mass index, consanguinity, poverty, housing,
--   barriers to services.
-- Denominator: reviews in which it is known whether the theme is found; those not known are counted beside it
-- Source: statutory supplementary form for sudden unexpected death; factors graded 2 by the panel; local list of themes
with review as (
  select case_id, category, conclusion, age_years
    from fact_review
   where reviewed_on >= :from
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
  -- any code yes is yes; else any not known is not known; else any no is no
  select t.theme, r.case_id, r.conclusion,
         case when bool_or(s.answer = 'yes') then 'yes'
              when bool_or(s.answer = 'not_known') then 'not_known'
              else 'no' end as answer
    from review r
    join fact_answer s on s.case_id = r.case_id
    join code_of_theme t on t.code = s.code
   group by t.theme, r.case_id, r.conclusion
  union all
  select 'teenage-suicide', case_id, conclusion, case when category = 2 then 'yes' else 'no' end
    from review
   where age_years between 10 and 17
)
select found.theme                                                       as "group",
       max(theme.name)                                                   as label,
       count(*) filter (where answer = 'yes')                            as cases,
       count(*) filter (where answer = 'yes' and conclusion = 'yes')     as modifiable,
       count(*) filter (where answer = 'yes' and conclusion <> 'yes')    as not_modifiable,
       count(*) filter (where answer = 'not_known')                      as not_known,
       count(*) filter (where answer = 'no')                             as no
  from found
  left join theme on theme.code = found.theme
 group by found.theme
 order by min(theme.place), found.theme
