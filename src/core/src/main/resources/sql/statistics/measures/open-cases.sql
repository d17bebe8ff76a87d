-- Title: Reviews not yet completed, by what they wait for
-- Population: deaths of children who died in the period whose review is not completed on the day of the data
-- Numerator: cases that wait for it: the hold that runs and began first; without a hold: forms still owed; without these: a panel
--   meeting, where the case is ready for one; otherwise none
-- Denominator: all cases in the population
-- Source: holds, requests and states kept with the cases; days from death, by linear interpolation; twelve calendar months from
--   the day of death
with held as (
  select distinct on (case_id) case_id, reason
    from fact_hold
   where from_on <= :today
     and (until_on is null or until_on >= :today)
     and panel = any (:panels)
   order by case_id, from_on, hold_id
), owed as (
  select distinct case_id
    from fact_form_request
   where state = 'REQUESTED'
     and panel = any (:panels)
), waiting as (
  select case when held.reason is not null then held.reason
              when owed.case_id is not null then 'forms'
              when f.state = 'READY_FOR_PANEL' then 'meeting'
              else 'none' end                                     as reason,
         cast(:today as date) - f.died_on                         as days,
         :today > (f.died_on + interval '12 months')::date        as over
    from fact_open_case f
    left join held on held.case_id = f.case_id
    left join owed on owed.case_id = f.case_id
   where f.died_on >= :from
     and f.died_on < :until
     and f.panel = any (:panels)
     and chosen(cast(:chosen as jsonb), f.age_band, f.sex, null, f.ethnic_group, f.local_authority)
)
select case when grouping(reason) = 1 then 'total' else reason end   as "group",
       count(*) filter (where not over)                              as up_to_12_months,
       count(*) filter (where over)                                  as over_12_months,
       percentile_cont(0.5) within group (order by days)             as median_days_open
  from waiting
 group by grouping sets ((reason), ())
