-- Title: Keeps what was fed back to the family
insert into family_feedback (case_id, given_on, given_by, summary) values (:case, :on, :by, :summary)
