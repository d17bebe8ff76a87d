-- Title: Who was asked to a child death review meeting, and who came
select name, role, agency, attended from review_meeting_attendance where meeting_id = :meeting order by id
