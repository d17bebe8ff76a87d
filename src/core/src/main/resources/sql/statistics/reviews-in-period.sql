-- Title: Number of reviews that the panels completed in the period
select count(*) as cases
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
