-- Title: Deaths notified, one row each, with all that public tables count of them
-- Population: deaths notified and accepted, of all panels, in years that are over
-- What a row tells by default (recorded) is left out.
select f.case_id::text                                                      as entry,
       f.panel,
       extract(year from f.died_on - interval '3 months')::int + 1          as year,
       array['age=' || case when f.age_days <= 6 then '0-6d' when f.age_band = '0-27d' then '7-27d' else f.age_band end,
             'sex=' || replace(f.sex, '_', '-'),
             'ethnicity=' || f.ethnic_group,
             'deprivation=' || coalesce(f.imd_decile::text, 'not-known'),
             'place=' || replace(coalesce(f.place_of_death, 'not_known'), '_', '-'),
             'event=' || replace(coalesce(f.event, 'not_known'), '_', '-')]
         || (select array_agg('told:' || item.id || '=' || replace(item.answer, '_', '-') order by item.id)
               from (values ('nhs-number', r.health_number), ('family-name', r.family), ('given-names', r.given), ('sex', r.sex_told),
                            ('notified-on', r.notified), ('postcode', r.home), ('local-authority', r.area), ('transferred-to', r.transferred),
                            ('imd-decile', r.decile), ('ethnicity', r.ethnicity), ('gestation-weeks', r.gestation),
                            ('birth-weight-g', r.weight), ('place-of-death', r.place), ('expected', r.expected), ('event', r.event),
                            ('social-care', r.social_care), ('practice-review', r.practice_review), ('reviewed-on', r.completion),
                            ('category', r.category_told), ('other-categories', r.other_categories), ('modifiable', r.modifiable),
                            ('factors', r.factors), ('circumstances', case when s.case_id is null then 'missing' else 'recorded' end)) item (id, answer)
              where item.answer <> 'recorded')                              as features
  from fact_notification f
  join fact_recorded r on r.case_id = f.case_id
  left join (select distinct case_id from fact_circumstance) s on s.case_id = f.case_id
 where f.died_on < :until
 order by f.case_id
