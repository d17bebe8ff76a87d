-- Fact: what is told of the circumstances of a death, over all forms of the case and with what was settled, one row for each
-- case and code, as yes, no or not_known; a case that no form and no import answers has no row. Editions are reconciled here and nowhere else:
-- the mother's body mass index, for instance, was asked on the genetic form until April 2022 and on the reporting form since.
drop view if exists fact_answer;
drop view if exists fact_circumstance;
create view fact_circumstance with (security_barrier) as
with form as (
  select c.case_id, f.panel, c.answers as a,
         case when c.answers ->> 'birth.gestation_weeks' ~ '^[0-9.]+$' then (c.answers ->> 'birth.gestation_weeks')::numeric end as gestation_weeks,
         case when c.answers ->> 'birth.weight' ~ '^[0-9.]+$' then (c.answers ->> 'birth.weight')::numeric end as birth_weight_g,
         -- who did not die in sleep did not share a sleep surface
         coalesce(nullif(c.answers ->> 'sleep.bed_shared', 'not_applicable'),
                  case c.answers ->> 'sleep.asleep' when 'no' then 'no' end) as shared,
         c.answers ->> 'sleep.surface' as surface
    from case_answers c
    join case_file f on f.id = c.case_id
   where counts_panel(f.panel)
), danger as (
  -- each of what makes sharing hazardous, as yes, no or not answered
  select form.*,
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
    from form
), told as (
  select case_id, panel, 'S01' as code, shared as answer from danger
  union all
  -- sharing and any danger is yes; no sharing, or every danger denied, is no; otherwise it is not known
  select case_id, panel, 'S02',
         case when shared = 'yes' and 'yes' = any (dangers) then 'yes'
              when shared = 'no' then 'no'
              when 'no' = all (dangers) then 'no'
              when shared is not null or surface is not null then 'not_known' end
    from danger
  union all
  select case_id, panel, 'S03',
         case when surface in ('sofa', 'armchair') then 'yes' when surface = 'not_known' then surface
              when surface is not null then 'no' end from danger
  union all
  select case_id, panel, 'S04',
         case when a ->> 'sleep.put_down' in ('front', 'side') then 'yes'
              when a ->> 'sleep.put_down' = 'not_known' then 'not_known'
              when a ->> 'sleep.put_down' is not null then 'no' end from danger
  union all
  select case_id, panel, 'S08',
         case when 'yes' in (a ->> 'smoking.mother', a ->> 'smoking.father', a ->> 'smoking.other') then 'yes'
              when 'not_known' in (a ->> 'smoking.mother', a ->> 'smoking.father', a ->> 'smoking.other')
                then 'not_known'
              when 'no' in (a ->> 'smoking.mother', a ->> 'smoking.father', a ->> 'smoking.other')
                then 'no' end from danger
  union all
  select case_id, panel, 'S09', a ->> 'sleep.routine_changed' from danger
  union all
  select case_id, panel, 'S05',
         case when surface in ('car_seat', 'bouncer_swing') then 'yes' when surface = 'adult_bed' and shared = 'no' then 'yes'
              when surface = 'not_known' then surface
              when surface in ('cot', 'moses_basket', 'bedside_crib', 'own_bed') then 'no' end from danger
  union all
  select case_id, panel, 'S06',
         case when a ->> 'sleep.head_covered' = 'yes'
                or jsonb_exists_any(a -> 'sleep.items', array['duvet','pillow','bumpers','soft_toys','wedge','pod_nest','prop_feeder','weighted','nappy_sack'])
                then 'yes'
              when a ->> 'sleep.head_covered' = 'not_known' or jsonb_exists(a -> 'sleep.items', 'not_known') then 'not_known'
              when a ->> 'sleep.head_covered' = 'no' or jsonb_exists(a -> 'sleep.items', 'none') then 'no' end from danger
  union all
  select case_id, panel, 'S07', a ->> 'sleep.overheated' from danger
  union all
  -- in pregnancy: smoking, told or measured (carbon monoxide of 4 ppm or more); body mass index from 30, or below 18.5
  select case_id, panel, 'P01',
         case when a ->> 'pregnancy.smoking' = 'yes' or figure(a -> 'pregnancy.co_reading') >= 4 then 'yes'
              when a ->> 'pregnancy.smoking' in ('no', 'not_known') then a ->> 'pregnancy.smoking' end from danger
  union all
  select case_id, panel, 'P02',
         case when figure(a -> 'pregnancy.bmi') >= 30 or figure(a -> 'pregnancy.bmi') < 18.5 then 'yes'
              when figure(a -> 'pregnancy.bmi') is not null then 'no' end from danger
  union all
  select case_id, panel, 'P06', a ->> 'family.consanguinity' from danger
  union all
  select case_id, panel, 'F07', of_several(a -> 'poverty.signs') from danger
  union all
  select case_id, panel, 'F08',
         case when a ->> 'social.homeless' = 'yes' then 'yes' else of_several(a -> 'home.problems') end from danger
  union all
  select case_id, panel, 'F09', of_several(a -> 'barriers.services') from danger
  union all
  select case_id, panel, 'S10',
         case a ->> 'sleep_advice.given' when 'no' then 'yes' when 'yes' then 'no' when 'not_known' then 'not_known' end from danger
  union all
  -- as the file told that the case was imported from
  select i.case_id, f.panel, i.code, i.answer
    from imported_circumstance i
    join case_file f on f.id = i.case_id
   where counts_panel(f.panel)
)
select case_id, panel, code,
       case when bool_or(answer = 'yes') then 'yes' when bool_or(answer = 'no') then 'no' else 'not_known' end as answer
  from told
 where answer in ('yes', 'no', 'not_known')
 group by case_id, panel, code;
revoke insert, update, delete on fact_circumstance from "${app}";

-- Fact: what a case answers to a code: yes where the circumstance is so or the panel graded such a factor 2 or more;
-- else as the circumstance says; else no row.
create view fact_answer with (security_barrier) as
select case_id, panel, code, case when bool_or(graded) then 'yes' else max(answer) end as answer
  from (select case_id, panel, code, answer, false as graded from fact_circumstance
        union all
        select x.case_id, f.panel, x.code, null, true
          from contributory_factor x
          join case_file f on f.id = x.case_id
         where x.code is not null and x.grade >= 2 and counts_panel(f.panel)) said
 group by case_id, panel, code;
revoke insert, update, delete on fact_answer from "${app}";
