-- Title: Feedback given to the family
select given_on, given_by, summary from family_feedback where case_id = :case order by given_on desc, id desc
