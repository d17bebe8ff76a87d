-- Fact: of each case, which columns of the import it tells: recorded, missing, or said to be not known. No value of any of
-- them, and the identity of the child only as told or not told.
drop view if exists fact_recorded;
create view fact_recorded with (security_barrier) as
select f.id as case_id,
       f.panel,
       f.state,
       case when f.state = 'COMPLETED' and a.conclusion is not null and a.primary_category is not null then f.reviewed_on end as reviewed_on,
       c.died_on,
       age_band(c.born_on, c.died_on) as age_band,
       f.sex, ethnic_group(f.ethnicity) as ethnic_group, f.local_authority, a.primary_category as category,
       case when coalesce(c.nhs_number, '') <> '' then 'recorded' when c.nhs_absent is not null then 'not_known' else 'missing' end as health_number,
       case when trim(c.family_name) <> '' then 'recorded' else 'missing' end as family,
       case when trim(c.given_names) <> '' then 'recorded' else 'missing' end as given,
       told(f.sex) as sex_told,
       case when f.notified_at is not null and f.notified_known then 'recorded' else 'missing' end as notified,
       case when coalesce(trim(c.postcode), '') <> '' then 'recorded' else 'missing' end as home,
       told(f.local_authority) as area,
       told(f.transferred_to) as transferred,
       case when f.imd_decile is null then 'missing' else 'recorded' end as decile,
       case when f.ethnicity in ('Z', '99') then 'not_known' else told(f.ethnicity) end as ethnicity,
       case when f.gestation_weeks is null then 'missing' else 'recorded' end as gestation,
       case when f.birth_weight_g is null then 'missing' else 'recorded' end as weight,
       told(f.place_of_death) as place,
       told(f.expected) as expected,
       told(f.event) as event,
       told(f.social_care) as social_care,
       told(f.practice_review) as practice_review,
       case when f.reviewed_on is null then 'missing' else 'recorded' end as completion,
       case when a.primary_category is null then 'missing' else 'recorded' end as category_told,
       case when length(a.categories) > 2 and a.categories ~ '[0-9][^0-9]+[0-9]' then 'recorded' else 'missing' end as other_categories,
       told(a.conclusion) as modifiable,
       case when x.case_id is not null then 'recorded' else 'missing' end as factors
  from case_file f
  join child c on c.case_id = f.id
  left join analysis_form a on a.case_id = f.id
  left join (select distinct case_id from contributory_factor) x on x.case_id = f.id
 where f.state not in ('OUT_OF_SCOPE', 'TRANSFERRED')
   and f.transferred_to is null
   and coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_recorded from "${app}";
