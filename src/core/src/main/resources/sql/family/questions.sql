-- Title: Questions of the family, unanswered ones first
select id, question, asked_on, answer, answered_on, answered_by from family_question
 where case_id = :case order by answered_on nulls first, id
