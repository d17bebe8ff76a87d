-- Title: Time from death to completion of the review
-- Population: reviews that the panel completed in the period
-- Numerator: reviews completed within the time; six and twelve months are calendar months from the day of death
-- Denominator: all reviews in the population; medians and quartiles by linear interpolation; net: without days under a hold
-- Source: national tables of child death reviews
select case when grouping(reviewed_year) = 1 then 'total' else reviewed_year end as "group",
       count(*) filter (where duration = 'under_6_months')         as under_6_months,
       count(*) filter (where duration = '6_to_12_months')         as "6_to_12_months",
       count(*) filter (where duration = 'over_12_months')         as over_12_months,
       percentile_cont(0.5)  within group (order by days)          as median_days,
       percentile_cont(0.25) within group (order by days)          as lower_quartile_days,
       percentile_cont(0.75) within group (order by days)          as upper_quartile_days,
       percentile_cont(0.5)  within group (order by net_days)      as median_net_days
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by grouping sets ((reviewed_year), ())
