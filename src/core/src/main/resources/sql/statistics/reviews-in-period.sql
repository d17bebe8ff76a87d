-- Title: Number of reviews that the panels completed in the period
select count(*) as reviews
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
