-- Title: Child death review meetings of a case
select id, kind, planned_on, held_on, chair, place, notes, version from review_meeting where case_id = :case order by planned_on desc, id desc
