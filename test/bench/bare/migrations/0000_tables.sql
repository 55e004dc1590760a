CREATE TABLE submissions (id text PRIMARY KEY NOT NULL, form text NOT NULL, answers text NOT NULL, person_id text NOT NULL, organisation_id text NOT NULL, received_at integer NOT NULL);
--> statement-breakpoint
CREATE TABLE people (id text PRIMARY KEY NOT NULL, email text NOT NULL, name text NOT NULL, phone text, created_at integer NOT NULL);
--> statement-breakpoint
CREATE TABLE organisations (id text PRIMARY KEY NOT NULL, name text NOT NULL, settlement text NOT NULL, created_at integer NOT NULL);
