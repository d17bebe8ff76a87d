-- Title: Holds of a case, the newest first
select id, reason, note, from_on, until_on, made_by from case_hold where case_id = :case order by from_on desc, id desc
