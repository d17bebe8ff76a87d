-- Title: Another contact of the agency becomes the main one
update agency_contact
   set main = false
 where agency_id = :agency
   and main
   and id <> :id
