-- Title: Reviews completed, one row each, with all that public tables count of them
-- Population: reviews that the panels completed, of all panels, in years that are over
-- What a row tells by default (recorded; a factor not found; a circumstance or theme not answered) is left out.
with judged as (
  select case_id, array_agg('factor:' || code || '=' || judged order by code) as features
    from (select x.case_id, x.code, case when bool_or(x.modifiable) then 'modifiable' when bool_or(x.grade >= 2) then 'contributory' end as judged
            from fact_factor x
           where x.code is not null
           group by x.case_id, x.code) one
   where judged is not null
   group by case_id
), told as (
  select case_id, array_agg('circumstance:' || code || '=' || replace(answer, '_', '-') order by code) as features
    from fact_answer
   group by case_id
), themed as (
  select case_id, array_agg('theme:' || theme || '=' || replace(answer, '_', '-') order by theme) as features
    from theme_answers(:panels)
   where theme <> 'teenage-suicide'
   group by case_id
)
select f.case_id::text                                                      as entry,
       f.panel,
       extract(year from f.reviewed_on - interval '3 months')::int + 1      as year,
       array['age=' || f.age_band,
             'sex=' || replace(f.sex, '_', '-'),
             'ethnicity=' || f.ethnic_group,
             'deprivation=' || coalesce(f.imd_decile::text, 'not-known'),
             'place=' || replace(coalesce(f.place_of_death, 'not_known'), '_', '-'),
             'event=' || replace(coalesce(f.event, 'not_known'), '_', '-'),
             'social-care=' || replace(coalesce(f.social_care, 'not_known'), '_', '-'),
             'practice-review=' || replace(coalesce(f.practice_review, 'not_known'), '_', '-'),
             'scheme=' || f.scheme,
             'category=' || f.category,
             'modifiable=' || coalesce(f.conclusion, ''),
             'duration=' || f.duration]
         || judged.features || told.features || themed.features
         || (select array_agg('told:' || item.id || '=' || replace(item.answer, '_', '-') order by item.id)
               from (values ('nhs-number', r.health_number), ('family-name', r.family), ('given-names', r.given), ('sex', r.sex_told),
                            ('notified-on', r.notified), ('postcode', r.home), ('local-authority', r.area), ('transferred-to', r.transferred),
                            ('imd-decile', r.decile), ('ethnicity', r.ethnicity), ('gestation-weeks', r.gestation),
                            ('birth-weight-g', r.weight), ('place-of-death', r.place), ('expected', r.expected), ('event', r.event),
                            ('social-care', r.social_care), ('practice-review', r.practice_review), ('reviewed-on', r.completion),
                            ('category', r.category_told), ('other-categories', r.other_categories), ('modifiable', r.modifiable),
                            ('factors', r.factors), ('circumstances', case when s.case_id is null then 'missing' else 'recorded' end)) item (id, answer)
              where item.answer <> 'recorded')                              as features
  from fact_review f
  join fact_recorded r on r.case_id = f.case_id
  left join judged on judged.case_id = f.case_id
  left join told on told.case_id = f.case_id
  left join themed on themed.case_id = f.case_id
  left join (select distinct case_id from fact_circumstance) s on s.case_id = f.case_id
 where f.reviewed_on < :until
 order by f.case_id
