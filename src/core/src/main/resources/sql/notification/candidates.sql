-- Title: Deaths that might be the one a notification tells of, among those that the caller may see
-- Note:  A wide net: the same number, or a day of birth or death close by, or a name that looks alike. They are weighed
--        afterwards.
with told as (select cast(:reference as text) as reference, cast(:nhsNumber as text) as nhs_number, cast(:bornOn as date) as born_on,
                     cast(:diedOn as date) as died_on, lower(cast(:familyName as text)) as family_name),
known as (
  select 'case' as kind, f.panel || '/' || f.case_ref as number, f.state, c.family_name, c.given_names, c.nhs_number,
         c.born_on, c.died_on, f.sex, c.postcode
    from child c join case_file f on f.id = c.case_id
  union all
  select 'notification', n.reference, n.state, n.family_name, n.given_names, n.nhs_number, n.born_on, n.died_on, n.sex,
         n.postcode
    from notification n, told
   where n.reference <> told.reference and n.state = 'RECEIVED'
)
select known.*
  from known, told
 where known.nhs_number = told.nhs_number
    or known.died_on between told.died_on - 1 and told.died_on + 1
    or known.born_on between told.born_on - 1 and told.born_on + 1
    or public.similarity(lower(known.family_name), told.family_name) > 0.5
 order by coalesce(known.nhs_number = told.nhs_number, false) desc, abs(known.died_on - told.died_on) nulls last
 limit 300
