-- Fact: what is told of the circumstances of a death, over all forms of the case and with what was settled, one row for each
-- case and code, as yes, no or not_known; a case that no form and no import answers has no row. Editions are reconciled here and nowhere else:
-- the mother's body mass index, for instance, was asked on the genetic form until April 2022 and on the reporting form since.
drop view if exists fact_answer;
drop view if exists fact_circumstance;

-- The circumstances that the coded answers of a case tell: yes, no or not_known for each code that they answer.
create or replace function circumstances_told(a jsonb) returns table (code text, answer text) language sql immutable
begin atomic
  with told as (
    select case when a ->> 'birth.gestation_weeks' ~ '^[0-9]+([.][0-9]+)?$' then (a ->> 'birth.gestation_weeks')::numeric end as gestation_weeks,
           case when a ->> 'birth.weight' ~ '^[0-9]+([.][0-9]+)?$' then (a ->> 'birth.weight')::numeric end as birth_weight_g,
           -- who did not die in sleep did not share a sleep surface
           coalesce(nullif(a ->> 'sleep.bed_shared', 'not_applicable'),
                    case a ->> 'sleep.asleep' when 'no' then 'no' end) as shared,
           a ->> 'sleep.surface' as surface
  ), danger as (
    -- each of what makes sharing hazardous, as yes, no or not answered
    select shared, surface,
           array[case when surface is null or surface = 'not_known' then 'not_known'
                      when surface in ('sofa', 'armchair') then 'yes' else 'no' end,
                 coalesce(a ->> 'sharer.alcohol', 'not_known'),
                 coalesce(a ->> 'sharer.drugs', 'not_known'),
                 coalesce(a ->> 'sharer.sedating_medicine', 'not_known'),
                 coalesce(a ->> 'sharer.smokes', 'not_known'),
                 coalesce(case when gestation_weeks is not null then case when gestation_weeks < 37 then 'yes' else 'no' end end,
                          replace(a ->> 'birth.before_37_weeks', 'not_applicable', 'no'), 'not_known'),
                 coalesce(case when birth_weight_g is not null then case when birth_weight_g < 2500 then 'yes' else 'no' end end,
                          replace(a ->> 'birth.below_2500_g', 'not_applicable', 'no'), 'not_known')] as dangers
      from told
  )
  select c.code, c.answer
    from danger
   cross join lateral (values
     ('S01', shared),
     -- sharing and any danger is yes; no sharing, or every danger denied, is no; otherwise it is not known
     ('S02', case when shared = 'yes' and 'yes' = any (dangers) then 'yes'
                  when shared = 'no' then 'no'
                  when 'no' = all (dangers) then 'no'
                  when shared is not null or surface is not null then 'not_known' end),
     ('S03', case when surface in ('sofa', 'armchair') then 'yes' when surface = 'not_known' then surface
                  when surface is not null then 'no' end),
     ('S04', case when a ->> 'sleep.put_down' in ('front', 'side') then 'yes'
                  when a ->> 'sleep.put_down' = 'not_known' then 'not_known'
                  when a ->> 'sleep.put_down' is not null then 'no' end),
     ('S05', case when surface in ('car_seat', 'bouncer_swing') then 'yes' when surface = 'adult_bed' and shared = 'no' then 'yes'
                  when surface = 'not_known' then surface
                  when surface in ('cot', 'moses_basket', 'bedside_crib', 'own_bed') then 'no' end),
     ('S06', case when a ->> 'sleep.head_covered' = 'yes'
                    or jsonb_exists_any(a -> 'sleep.items', array['duvet','pillow','bumpers','soft_toys','wedge','pod_nest','prop_feeder','weighted','nappy_sack'])
                    then 'yes'
                  when a ->> 'sleep.head_covered' = 'not_known' or jsonb_exists(a -> 'sleep.items', 'not_known') then 'not_known'
                  when a ->> 'sleep.head_covered' = 'no' or jsonb_exists(a -> 'sleep.items', 'none') then 'no' end),
     ('S07', a ->> 'sleep.overheated'),
     ('S08', case when 'yes' in (a ->> 'smoking.mother', a ->> 'smoking.father', a ->> 'smoking.other') then 'yes'
                  when 'not_known' in (a ->> 'smoking.mother', a ->> 'smoking.father', a ->> 'smoking.other') then 'not_known'
                  when 'no' in (a ->> 'smoking.mother', a ->> 'smoking.father', a ->> 'smoking.other') then 'no' end),
     ('S09', a ->> 'sleep.routine_changed'),
     ('S10', case a ->> 'sleep_advice.given' when 'no' then 'yes' when 'yes' then 'no' when 'not_known' then 'not_known' end),
     -- in pregnancy: smoking, told or measured (carbon monoxide of 4 ppm or more); body mass index from 30, or below 18.5
     ('P01', case when a ->> 'pregnancy.smoking' = 'yes' or figure(a -> 'pregnancy.co_reading') >= 4 then 'yes'
                  when a ->> 'pregnancy.smoking' in ('no', 'not_known') then a ->> 'pregnancy.smoking' end),
     ('P02', case when figure(a -> 'pregnancy.bmi') >= 30 or figure(a -> 'pregnancy.bmi') < 18.5 then 'yes'
                  when figure(a -> 'pregnancy.bmi') is not null then 'no' end),
     ('P06', a ->> 'family.consanguinity'),
     ('F07', of_several(a -> 'poverty.signs')),
     ('F08', case when a ->> 'social.homeless' = 'yes' then 'yes' else of_several(a -> 'home.problems') end),
     ('F09', of_several(a -> 'barriers.services'))) as c (code, answer)
   where c.answer in ('yes', 'no', 'not_known');
end;

-- What a case answers to each code, out of everything that it stands in: told is the circumstance, by the forms or the file that the case
-- was imported from; answer is yes too where the panel graded such a factor 2 or more. This is the definition; answered_code keeps its result.
create or replace function codes_answered(cases bigint[]) returns table (case_id bigint, code text, told text, answer text)
  language sql stable security definer set search_path = cdop, pg_temp as $$
  select s.case_id, s.code,
         case when bool_or(s.answer = 'yes' and not s.graded) then 'yes' when bool_or(s.answer = 'no') then 'no'
              when bool_or(s.answer = 'not_known') then 'not_known' end,
         case when bool_or(s.answer = 'yes') then 'yes' when bool_or(s.answer = 'no') then 'no' else 'not_known' end
    from (select a.case_id, t.code, t.answer, false as graded
            from case_answers a cross join lateral circumstances_told(a.answers) t
           where a.case_id = any (cases)
          union all
          select i.case_id, i.code, i.answer, false from imported_circumstance i where i.case_id = any (cases)
          union all
          select x.case_id, x.code, 'yes', true from contributory_factor x where x.case_id = any (cases) and x.code is not null and x.grade >= 2) s
   group by s.case_id, s.code
$$;
revoke execute on function codes_answered(bigint[]) from public;

-- Everything anew, because the definition may be another.
delete from answered_code;
insert into answered_code select * from codes_answered(array(select id from case_file));

create view fact_circumstance with (security_barrier) as
select k.case_id, f.panel, k.code, k.told as answer
  from answered_code k
  join case_file f on f.id = k.case_id
 where k.told is not null
   and coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_circumstance from "${app}";

-- Fact: what a case answers to a code: yes where the circumstance is so or the panel graded such a factor 2 or more;
-- else as the circumstance says; else no row.
create view fact_answer with (security_barrier) as
select k.case_id, f.panel, k.code, k.answer
  from answered_code k
  join case_file f on f.id = k.case_id
 where coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_answer from "${app}";
