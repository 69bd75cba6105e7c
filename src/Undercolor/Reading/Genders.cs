using Undercolor.Cases;

namespace Undercolor.Reading;

/// <summary>What a name or title says of the pronoun that fits it; null where nothing is said.</summary>
internal static class Genders
{
    public static char? Of(Person person)
    {
        foreach (var word in person.Name.ToLowerInvariant().Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Female.Contains(word)) return 'f';
            if (Male.Contains(word)) return 'm';
        }
        return null;
    }

    private static readonly HashSet<string> Female =
    [
        "mrs", "ms", "miss", "woman", "girl", "mother", "wife", "daughter", "sister", "girlfriend", "mary", "patricia", "jennifer", "linda", "elizabeth", "barbara", "susan", "jessica", "sarah", "karen", "lisa", "nancy", "betty", "sandra", "margaret", "ashley", "kimberly", "emily", "donna", "michelle", "carol", "amanda", "melissa", "deborah", "stephanie", "rebecca", "laura", "sharon", "cynthia", "kathleen", "amy", "angela", "shirley", "anna", "brenda", "pamela",
        "emma", "nicole", "helen", "samantha", "katherine", "christine", "debra", "rachel", "carolyn", "janet", "maria", "catherine", "heather", "diane", "olivia", "julie", "joyce", "victoria", "ruth", "virginia", "lauren", "kelly", "christina", "joan", "evelyn", "judith", "andrea", "hannah", "megan", "cheryl", "jacqueline", "martha", "madison", "teresa", "gloria", "sara", "janice", "ann", "kathryn", "abigail", "sophia", "frances", "jean", "alice", "judy", "isabella", "julia",
        "grace", "amber", "denise", "danielle", "marilyn", "beverly", "charlotte", "natalie", "theresa", "diana", "brittany", "doris", "kayla", "alexis", "lori", "tammy", "tiffany", "jane", "carmen", "rosa", "wanda", "yolanda", "luz", "ana", "lillian", "lucy", "latoya", "keisha", "tara", "debbie", "paula", "vicki", "tina", "dana", "peggy", "connie",
    ];

    private static readonly HashSet<string> Male =
    [
        "mr", "man", "boy", "father", "husband", "son", "brother", "boyfriend", "james", "robert", "john", "michael", "david", "william", "richard", "joseph", "thomas", "christopher", "charles", "daniel", "matthew", "anthony", "mark", "donald", "steven", "andrew", "paul", "joshua", "kenneth", "kevin", "brian", "george", "timothy", "ronald", "jason", "edward", "jeffrey", "ryan", "jacob", "gary", "nicholas", "eric", "jonathan", "stephen", "larry", "justin", "scott", "brandon",
        "benjamin", "samuel", "gregory", "alexander", "patrick", "frank", "raymond", "jack", "dennis", "jerry", "tyler", "aaron", "jose", "adam", "nathan", "henry", "zachary", "douglas", "peter", "kyle", "noah", "ethan", "jeremy", "walter", "christian", "keith", "roger", "terry", "austin", "sean", "gerald", "carl", "harold", "dylan", "arthur", "lawrence", "jordan", "jesse", "bryan", "billy", "bruce", "gabriel", "joe", "logan", "alan", "juan", "albert", "willie",
        "elijah", "wayne", "randy", "vincent", "mason", "roy", "ralph", "bobby", "russell", "bradley", "philip", "eugene", "luis", "carlos", "miguel", "pedro", "rafael", "hector", "héctor", "josé", "ángel", "angel", "jorge", "francisco", "manuel", "antonio", "victor", "todd", "craig", "greg", "steve", "mike", "jim", "bob", "tom", "bill", "dave", "ray", "fred", "earl", "glenn", "curtis",
    ];
}
