-- Title: Completeness of what is recorded
-- Population: reviews that the panel completed in the period
-- Numerator: cases in which the column of the import is recorded; said to be not known
-- Denominator: all cases in the population; a blank where there was nothing to tell counts as missing
-- Source: columns of the import of cases
with counted as (
  -- cases that tell the same columns, counted together
  select health_number, family, given, sex_told, notified, home, area, transferred, decile, ethnicity, gestation, weight, place, expected, event,
         social_care, practice_review, completion, category_told, other_categories, modifiable, factors,
         case when s.case_id is null then 'missing' else 'recorded' end as circumstances, count(*) as cases
    from fact_recorded f
    left join (select distinct case_id from fact_circumstance where panel = any (:panels)) s on s.case_id = f.case_id
   where reviewed_on >= :from
     and reviewed_on < :until
     and f.panel = any (:panels)
     and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
   group by health_number, family, given, sex_told, notified, home, area, transferred, decile, ethnicity, gestation, weight, place, expected, event,
            social_care, practice_review, completion, category_told, other_categories, modifiable, factors, circumstances
)
select item.id                                             as "group",
       coalesce(sum(c.cases) filter (where item.answer = 'recorded'), 0)    as recorded,
       coalesce(sum(c.cases) filter (where item.answer = 'missing'), 0)     as missing,
       coalesce(sum(c.cases) filter (where item.answer = 'not_known'), 0)   as not_known
  from counted c
 cross join lateral (values
       ('case-ref', 'recorded'), ('panel', 'recorded'), ('nhs-number', c.health_number), ('family-name', c.family), ('given-names', c.given),
       ('sex', c.sex_told), ('born-on', 'recorded'), ('died-on', 'recorded'), ('notified-on', c.notified), ('postcode', c.home),
       ('local-authority', c.area), ('transferred-to', c.transferred), ('imd-decile', c.decile), ('ethnicity', c.ethnicity),
       ('gestation-weeks', c.gestation), ('birth-weight-g', c.weight), ('place-of-death', c.place), ('expected', c.expected),
       ('event', c.event), ('social-care', c.social_care), ('practice-review', c.practice_review), ('reviewed-on', c.completion),
       ('category', c.category_told), ('other-categories', c.other_categories), ('modifiable', c.modifiable), ('factors', c.factors),
       ('circumstances', c.circumstances)) item (id, answer)
 group by item.id
