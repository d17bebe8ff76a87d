-- Fact: one row for each accepted death that this panel reviews or reviewed. What was settled stands before what the notification
-- told, and what an agency told where it told nothing. No name, number, address or birth date.
drop view if exists fact_notification;
create view fact_notification with (security_barrier) as
select f.id as case_id,
       f.panel,
       f.state,
       c.died_on,
       reporting_year(c.died_on)           as died_year,
       age_band(c.born_on, c.died_on)      as age_band,
       age_years(c.born_on, c.died_on)     as age_years,
       c.died_on - c.born_on               as age_days,
       f.sex,
       f.ethnicity,
       ethnic_group(f.ethnicity)           as ethnic_group,
       f.local_authority,
       f.imd_decile,
       coalesce(sp.answer #>> '{}', f.place_of_death, k.place) as place_of_death,
       f.expected,
       f.event,
       f.social_care,
       f.practice_review,
       case when sg.answer is not null then case when jsonb_typeof(sg.answer) = 'number' then round((sg.answer #>> '{}')::numeric)::int end
            else coalesce(f.gestation_weeks, k.weeks)
       end                                 as gestation_weeks,
       case when sw.answer is not null then case when jsonb_typeof(sw.answer) = 'number' then round((sw.answer #>> '{}')::numeric)::int end
            else coalesce(f.birth_weight_g, k.grams)
       end                                 as birth_weight_g
  from case_file f
  join child c on c.case_id = f.id
  left join case_answers k on k.case_id = f.id
  left join settled_answer sp on sp.case_id = f.id and sp.link_id = 'death.place'
  left join settled_answer sg on sg.case_id = f.id and sg.link_id = 'birth.gestation_weeks'
  left join settled_answer sw on sw.case_id = f.id and sw.link_id = 'birth.weight'
 where f.state not in ('OUT_OF_SCOPE', 'TRANSFERRED')
   and f.transferred_to is null
   and coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_notification from "${app}";
