-- Title: Keeps one person's attendance at a review meeting
insert into review_meeting_attendance (meeting_id, name, role, agency, attended) values (:meeting, :name, :role, :agency, :attended)
