-- Title: Reviews not yet completed, one row each, with what they wait for
-- Population: deaths of children in years that are over whose review is not completed on the day of the data, of all panels
with held as (
  select distinct on (case_id) case_id, reason
    from fact_hold
   where from_on <= :today
     and (until_on is null or until_on >= :today)
   order by case_id, from_on, hold_id
), owed as (
  select distinct case_id from fact_form_request where state = 'REQUESTED'
)
select f.case_id::text                                                      as entry,
       f.panel,
       extract(year from f.died_on - interval '3 months')::int + 1          as year,
       array['waiting=' || case when held.reason is not null then held.reason
                                when owed.case_id is not null then 'forms'
                                when f.state = 'READY_FOR_PANEL' then 'meeting'
                                else 'none' end,
             'over=' || case when :today > (f.died_on + interval '12 months')::date then 'yes' else 'no' end] as features
  from fact_open_case f
  left join held on held.case_id = f.case_id
  left join owed on owed.case_id = f.case_id
 where f.died_on < :until
 order by f.case_id
