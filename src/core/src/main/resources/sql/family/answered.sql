-- Title: Keeps the answer to a question of the family
update family_question set answer = :answer, answered_on = :on, answered_by = :by where case_id = :case and id = :id and asked_on <= cast(:on as date)
