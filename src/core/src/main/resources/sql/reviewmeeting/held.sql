-- Title: Keeps that a child death review meeting was held
update review_meeting set held_on = :on, chair = :chair, notes = :notes, version = version + 1 where id = :meeting and case_id = :case and version = :seen
