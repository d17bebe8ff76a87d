-- Title: Removes a conflict of interest that was recorded by mistake
delete from conflict_of_interest where id = :id
