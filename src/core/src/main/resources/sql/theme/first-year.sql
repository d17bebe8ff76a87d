-- Title: The year to 31 March, by its end, in which these panels first completed a review
select extract(year from min(reviewed_on) + interval '9 months')::int as ends_in from fact_review where panel = any (:panels)
