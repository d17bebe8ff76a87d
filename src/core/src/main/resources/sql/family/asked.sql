-- Title: Keeps a question of the family
insert into family_question (case_id, question, asked_on) values (:case, :question, :on)
