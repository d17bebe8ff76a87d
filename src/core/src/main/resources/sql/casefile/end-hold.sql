-- Title: Ends a hold
update case_hold set until_on = :until where id = :id
