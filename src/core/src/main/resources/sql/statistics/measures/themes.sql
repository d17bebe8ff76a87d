-- Title: Themes in completed reviews
-- Population: reviews that the panel completed in the period; teenage suicide: of children aged 10 to 17
-- Numerator: reviews in which the theme is found. By rule alone, co-sleeping: S01. Hazardous co-sleeping: S02, given as a factor or
--   derived from the sudden unexpected death form (a shared surface and any of sofa or armchair, alcohol, drugs or sedating
--   medicine taken by the sharer, a sharer who smokes, birth before 37 weeks or below 2,500 g). Safe sleep: any of S01 to S10.
--   Teenage suicide: category 2. Any other theme: reviews that a person confirmed as belonging to it.
-- Denominator: reviews in which it is known whether the theme is found; those not known are counted beside it. Of a theme that is
--   confirmed: those rejected, and those whose factors and circumstances say no; not known: proposed by a factor, by whichever scheme it
--   was graded, or by a circumstance told on a form, and not looked at yet, or not known by the circumstances.
-- Source: statutory supplementary form for sudden unexpected death; factors graded 2 by the panel; local list of themes; decisions on
--   what themes’ rules propose
with review as (
  select case_id, conclusion
    from fact_review
   where reviewed_on >= :from
     and reviewed_on < :until
     and panel = any (:panels)
     and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
), found as (
  select t.theme, r.case_id, r.conclusion, t.answer
    from review r
    join theme_answers(:panels) t on t.case_id = r.case_id
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
