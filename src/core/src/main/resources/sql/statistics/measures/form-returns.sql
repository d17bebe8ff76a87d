-- Title: Return of reporting forms, by kind of agency
-- Population: forms requested in the period, cancelled requests left out
-- Numerator: forms returned; returned within three weeks; nil returns
-- Denominator: forms requested
-- Source: requests kept with the reviews; three weeks after local practice
select case when grouping(kind) = 1 then 'total' else kind end                           as "group",
       count(*)                                                                         as requested,
       count(*) filter (where returned_on is not null)                                  as returned,
       count(*) filter (where returned_on <= requested_on + 21)                         as within_3_weeks,
       percentile_cont(0.5) within group (order by returned_on - requested_on)          as median_days,
       coalesce(sum(reminders), 0)                                                      as reminders,
       count(*) filter (where state = 'NIL')                                            as nil_returns
  from (select case when agency_kind in ('gp','maternity','neonatal','hospital','ambulance','health-visiting','camhs',
                      'social-care','police','school','youth-justice','fire','hospice','housing')
                    then agency_kind else 'other' end as kind, requested_on, returned_on, reminders, state
          from fact_form_request
         where requested_on >= :from
           and requested_on < :until
           and panel = any (:panels)) asked
 group by grouping sets ((kind), ())
