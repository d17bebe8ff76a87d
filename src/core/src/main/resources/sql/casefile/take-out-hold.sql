-- Title: Takes out a hold that was entered by mistake
delete from case_hold where id = :id and case_id = :case
