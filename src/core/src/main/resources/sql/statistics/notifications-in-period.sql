-- Title: Number of deaths notified of children who died in the period
select count(*) as cases
  from fact_notification
 where died_on >= :from
   and died_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
