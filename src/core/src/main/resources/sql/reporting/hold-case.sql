-- Title: Hold a case against others until this transaction ends
select id from case_file where id = :case for update
